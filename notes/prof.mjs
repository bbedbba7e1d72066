import { readFileSync, readdirSync } from 'node:fs'
for (const f of readdirSync('/tmp/prof')) {
  const p = JSON.parse(readFileSync('/tmp/prof/'+f)); const self = new Map(); const dt = p.timeDeltas; const byId = new Map(p.nodes.map(n=>[n.id,n]))
  let total=0
  p.samples.forEach((id,i)=>{const n=byId.get(id).callFrame; const k=n.functionName==='(idle)'||n.functionName==='(program)'||n.functionName==='(garbage collector)'?n.functionName:(n.url.split('/node_modules/').pop().slice(-60)+' '+n.functionName); self.set(k,(self.get(k)||0)+dt[i]); if(n.functionName!=='(idle)') total+=dt[i]})
  console.log(f, Math.round(total/1000)+'ms'); 
  for (const [k,v] of [...self].sort((a,b)=>b[1]-a[1]).slice(0,Number(process.argv[2]||8))) console.log('   ', Math.round(v/1000), k)
}
