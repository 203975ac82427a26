/**
 * Filters, sorts and pages the table of findings, sorts the other tables, opens the section that a link leads to, and gives paper all
 * findings, and the items where that is asked for. Rows beyond the first come as data and are built when shown, by text nodes only.
 * Nothing else of the report needs it.
 */
export const script = `
(function(){'use strict';
function id(name){return document.getElementById(name)}
function list(nodes){return Array.prototype.slice.call(nodes)}
function openTarget(){var t=location.hash&&id(decodeURIComponent(location.hash.slice(1)));if(t&&t.tagName==='DETAILS')t.open=true}
addEventListener('hashchange',openTarget);openTarget();
var table=id('findings-table'),limit=200,draw=function(){},choice=id('print-items');
if(choice)choice.closest('p').hidden=false;
addEventListener('beforeprint',function(){var all=choice&&choice.checked;
document.body.classList.toggle('with-items',!!all);
if(all)list(document.querySelectorAll('.items details')).forEach(function(d){d.open=true});limit=Infinity;draw()});
function compare(a,b){var x=a===''?NaN:Number(a),y=b===''?NaN:Number(b);
if(!isNaN(x)&&!isNaN(y))return x-y;if(a===''||b==='')return a===b?0:a===''?1:-1;return a.localeCompare(b,document.documentElement.lang)}
function sortable(t,apply){list(t.tHead.rows[0].cells).forEach(function(head,at){if('unsorted' in head.dataset)return;
var button=document.createElement('button');button.type='button';button.className='sort';
button.setAttribute('aria-label',head.textContent);head.appendChild(button);
button.addEventListener('click',function(){var down=head.getAttribute('aria-sort')==='ascending';
list(t.tHead.rows[0].cells).forEach(function(h){h.removeAttribute('aria-sort')});
head.setAttribute('aria-sort',down?'descending':'ascending');
apply(function(a,b){var x=a[at],y=b[at];if(x===''||y==='')return compare(x,y);return down?compare(y,x):compare(x,y)})})})}
function texts(r){return list(r.cells).map(function(c){return c.textContent.trim()})}
list(document.querySelectorAll('table[data-sortable]')).forEach(function(t){sortable(t,function(order){
list(t.tBodies[0].rows).map(function(r){return{row:r,cells:texts(r)}}).sort(function(a,b){return order(a.cells,b.cells)})
.forEach(function(e){t.tBodies[0].appendChild(e.row)})})});
if(!table)return;
var PAGE=200,body=table.tBodies[0],rest=id('rest');
var entries=list(body.rows).map(function(r){return{row:r,cells:texts(r)}});
if(rest)JSON.parse(rest.textContent).forEach(function(c){entries.push({cells:c})});
entries.forEach(function(e){e.text=e.cells.slice(0,7).join(' ').toLowerCase()});
var form=id('filters'),more=id('more'),count=id('count'),search=id('search'),type=id('type'),owner=id('owner');
form.hidden=false;
function build(c){var r=document.createElement('tr');for(var i=0;i<7;i++){var d=document.createElement('td'),t=document.createTextNode(c[i]);
if(i===1&&c[7]){var a=document.createElement('a');a.href='#'+c[7];a.appendChild(t);d.appendChild(a)}else d.appendChild(t);
if(i===3)d.className='d';if(i===4)d.className='n';r.appendChild(d)}return r}
draw=function(){var q=search.value.trim().toLowerCase(),hits=0,page=document.createDocumentFragment();
entries.forEach(function(e){var ok=(!q||e.text.indexOf(q)>=0)&&(!type.value||e.cells[0]===type.value)&&(!owner.value||e.cells[5]===owner.value);
if(!ok)return;hits++;if(hits<=limit)page.appendChild(e.row=e.row||build(e.cells))});
body.textContent='';body.appendChild(page);count.textContent=Math.min(hits,limit)+' / '+hits;more.hidden=hits<=limit};
function restart(){limit=PAGE;draw()}
sortable(table,function(order){entries.sort(function(a,b){return order(a.cells,b.cells)});draw()});
var timer;search.addEventListener('input',function(){clearTimeout(timer);timer=setTimeout(restart,150)});
type.addEventListener('change',restart);owner.addEventListener('change',restart);
form.addEventListener('submit',function(e){e.preventDefault()});
more.addEventListener('click',function(){limit+=PAGE;draw()});
draw()})();
`;
