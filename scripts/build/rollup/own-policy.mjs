/** How Lit makes its Trusted Types policy when it is loaded. */
const MADE = /=(\w+)\?\1\.createPolicy\("lit-html",(\{createHTML:\w+=>\w+\})\):void 0/;

/**
 * A Rollup plugin that gives the Lit inside the classic script a policy of its own name. A page whose policy lists names
 * lets each be made once: the page's own Lit has the other name, a second copy of the script, which draws nothing, makes
 * none, and where the name is not listed the script goes on, to the numbers that are shown without Lit.
 */
export function ownPolicy() {
  return {
    name: 'own-policy',
    transform(code, id) {
      if (!/\/lit-html\/lit-html\.js$/.test(id.replaceAll('\\', '/'))) return null;
      if (!MADE.test(code)) this.error('Lit makes its Trusted Types policy in another way now.');
      return {
        code: code.replace(
          MADE,
          '=(()=>{try{return customElements.get("hotline-finder")?void 0:$1.createPolicy("hotline-finder",$2)}catch{}})()',
        ),
        map: null,
      };
    },
  };
}
