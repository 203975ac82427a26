import {readFileSync} from 'node:fs';
import {compileMatcher} from './src/match/compile-matcher.ts';
import {normalise,normaliseUnits,unitBuffer} from './src/match/normalise.ts';
import {compileJudge} from './src/match/judge.ts';
import {healthRequirements} from './test/match/health-requirements.ts';
const reqs=healthRequirements();
let t=performance.now(); const m=compileMatcher(reqs); console.log('compile',performance.now()-t);
t=performance.now(); const m2=compileMatcher(reqs); console.log('compile2',performance.now()-t);
const titles=[...readFileSync('test/match/titles.tsv','utf8').split('\n'),...readFileSync('test/match/sample-titles.tsv','utf8').split('\n')].map(l=>l.split('\t')[0]!).filter(Boolean);
const N=1_000_000; const list:string[]=[]; for(let i=0;i<N;i++){list.push(`${2015+i%10}年第${i%97}期`+titles[i%titles.length]!+(i%3?`(云岫县${i}号)`:''))}
for(const s of list.slice(0,100)) Buffer.from(s);
const judge=compileJudge(reqs); const buf=unitBuffer(500);
for(let r=0;r<2;r++){
t=performance.now(); for(const s of list) normaliseUnits(s,buf); console.log('normaliseUnits',performance.now()-t);
t=performance.now(); for(const s of list) normalise(s); console.log('normalise',performance.now()-t);
t=performance.now(); for(const s of list) judge.signatureOf(s); console.log('signature',performance.now()-t);
t=performance.now(); for(const s of list) m.match({title:s,file:'f',sheet:'s',row:1}); console.log('match',performance.now()-t);
}
console.log(list.reduce((a,b)=>a+b.length,0)/N, process.memoryUsage().heapUsed/1e6);
