// Proves: systemd's own judge finds the daemon's unit well shut in (exposure of at most 2 of 10; 9.6 is a unit without any sandbox).
// unit.mjs UNIT: counterfoil-portal.service.in. Speaks TAP.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const folder = mkdtempSync(join(tmpdir(), 'counterfoil-unit-')), unit = join(folder, 'counterfoil-portal.service')
writeFileSync(unit, readFileSync(process.argv[2], 'utf8').replace(/@\w+@/g, '/usr/bin'))
const { stdout, stderr } = spawnSync('systemd-analyze', ['security', '--offline=true', '--no-pager', unit], { encoding: 'utf8' }), level = Number(stdout?.match(/Overall exposure level[^:]*: ([\d.]+)/)?.[1] ?? 10)
rmSync(folder, { recursive: true })
console.log(`1..1\n# ${level}${stderr ? ` ${stderr.split('\n')[0]}` : ''}\n${level <= 2 ? 'ok' : 'not ok'} 1 - the unit is shut in`)
