// modules.mjs: load (NAME) gives a module of package-lock.json. Scripts stand in the source tree and the modules do not, so that import alone would not find them.
import { createRequire } from 'node:module'

const folder = process.env.COUNTERFOIL_NODE_MODULES
export const load = createRequire(`${folder}/`)
export const pathOf = name => `${folder}/${name}`
