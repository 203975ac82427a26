/**
 * Filters and pages the table of findings, opens the section that a link leads to, and opens all for printing.
 * The report reads the same without it. Text is only ever compared, never inserted.
 */
export const script = `
(function(){'use strict';
var table=document.getElementById('findings-table');
function openTarget(){var t=location.hash&&document.getElementById(decodeURIComponent(location.hash.slice(1)));
if(t&&t.tagName==='DETAILS')t.open=true}
addEventListener('hashchange',openTarget);openTarget();
addEventListener('beforeprint',function(){document.querySelectorAll('details').forEach(function(d){d.open=true});if(table){limit=Infinity;draw()}});
if(!table)return;
var PAGE=200,limit=PAGE,rows=Array.prototype.slice.call(table.tBodies[0].rows);
var texts=rows.map(function(r){return r.textContent.toLowerCase()});
var form=document.getElementById('filters'),more=document.getElementById('more'),count=document.getElementById('count');
var search=document.getElementById('search'),type=document.getElementById('type'),owner=document.getElementById('owner');
form.hidden=false;
function draw(){var q=search.value.trim().toLowerCase(),hits=0;
for(var i=0;i<rows.length;i++){var r=rows[i];
var ok=(!q||texts[i].indexOf(q)>=0)&&(!type.value||r.cells[0].textContent===type.value)&&(!owner.value||r.cells[5].textContent===owner.value);
if(ok)hits++;var hide=!ok||hits>limit;if(r.hidden!==hide)r.hidden=hide}
count.textContent=Math.min(hits,limit)+' / '+hits;more.hidden=hits<=limit}
function restart(){limit=PAGE;draw()}
var timer;search.addEventListener('input',function(){clearTimeout(timer);timer=setTimeout(restart,150)});
type.addEventListener('change',restart);owner.addEventListener('change',restart);
form.addEventListener('submit',function(e){e.preventDefault()});
more.addEventListener('click',function(){limit+=PAGE;draw()});
draw()})();
`;
