/**
 * Filters and pages the table of findings, opens the section that a link leads to, and opens all for printing.
 * Rows beyond the first come as data and are built when shown, by text nodes only. Nothing else of the report needs it.
 */
export const script = `
(function(){'use strict';
function id(name){return document.getElementById(name)}
function openTarget(){var t=location.hash&&id(decodeURIComponent(location.hash.slice(1)));if(t&&t.tagName==='DETAILS')t.open=true}
addEventListener('hashchange',openTarget);openTarget();
var table=id('findings-table');
addEventListener('beforeprint',function(){document.querySelectorAll('details').forEach(function(d){d.open=true});if(table){limit=Infinity;draw()}});
if(!table)return;
var PAGE=200,limit=PAGE,body=table.tBodies[0],first=Array.prototype.slice.call(body.rows),rest=id('rest'),built=[];
var entries=first.map(function(r){return{row:r,type:r.cells[0].textContent,owner:r.cells[5].textContent,text:r.textContent.toLowerCase()}});
if(rest)JSON.parse(rest.textContent).forEach(function(c){entries.push({cells:c,type:c[0],owner:c[5],text:c.join(' ').toLowerCase()})});
var form=id('filters'),more=id('more'),count=id('count'),search=id('search'),type=id('type'),owner=id('owner');
form.hidden=false;
function build(c){var r=document.createElement('tr');for(var i=0;i<7;i++){var d=document.createElement('td'),t=document.createTextNode(c[i]);
if(i===1&&c[7]){var a=document.createElement('a');a.href='#'+c[7];a.appendChild(t);d.appendChild(a)}else d.appendChild(t);
if(i===3)d.className='d';if(i===4)d.className='n';r.appendChild(d)}return r}
function draw(){var q=search.value.trim().toLowerCase(),hits=0,page=document.createDocumentFragment();
built.forEach(function(r){r.remove()});built=[];
entries.forEach(function(e){var ok=(!q||e.text.indexOf(q)>=0)&&(!type.value||e.type===type.value)&&(!owner.value||e.owner===owner.value);
if(ok)hits++;var show=ok&&hits<=limit;if(e.row)e.row.hidden=!show;else if(show){var r=build(e.cells);built.push(r);page.appendChild(r)}});
body.appendChild(page);count.textContent=Math.min(hits,limit)+' / '+hits;more.hidden=hits<=limit}
function restart(){limit=PAGE;draw()}
var timer;search.addEventListener('input',function(){clearTimeout(timer);timer=setTimeout(restart,150)});
type.addEventListener('change',restart);owner.addEventListener('change',restart);
form.addEventListener('submit',function(e){e.preventDefault()});
more.addEventListener('click',function(){limit+=PAGE;draw()});
draw()})();
`;
