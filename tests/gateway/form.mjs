// form.mjs: the way Stripe's API writes nested parameters in a form or a query: a[b][c]=v, x[0]=…, an empty value for nothing.

/** The parameters of @text (a form's body or a query) as nested objects; lists are arrays. Throws an Error with the name of what cannot be nested. */
export function decode (text) {
  const root = Object.create(null)
  for (const [key, value] of new URLSearchParams(text)) {
    const [head, ...rest] = key.split('[')
    if (rest.some(part => !part.endsWith(']'))) throw new Error(`Invalid parameter name: ${key}`)
    const path = [head, ...rest.map(part => part.slice(0, -1))]
    let at = root
    path.slice(0, -1).forEach(part => {
      at[part] ??= Object.create(null)
      if (typeof at[part] !== 'object') throw new Error(`Invalid object: ${key}`)
      at = at[part]
    })
    const last = path.at(-1) === '' ? String(Object.keys(at).length) : path.at(-1)
    if (last in at) throw new Error(`Parameter given twice: ${key}`)
    at[last] = value
  }
  return lists(root)
}

function lists (value) {
  if (typeof value !== 'object') return value
  const keys = Object.keys(value)
  for (const key of keys) value[key] = lists(value[key])
  return keys.length && keys.every((key, i) => key === String(i)) ? keys.map(key => value[key]) : value
}
