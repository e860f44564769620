/** How Lit makes its Trusted Types policy when it is loaded. */
const MADE = /=(\w+)\?\1\.createPolicy\("lit-html",(\{createHTML:\w+=>\w+\})\):void 0/;

/** How Lit calls the methods of the document, and how it finds them where a form of the page is named like one. */
const METHODS = [
  ['l.createComment(', 'Document.prototype.createComment.call(l,'],
  ['l.createElement(', 'Document.prototype.createElement.call(l,'],
  ['l.createTreeWalker(', 'Document.prototype.createTreeWalker.call(l,'],
  ['(t?.creationScope??l).importNode(', 'Document.prototype.importNode.call(t?.creationScope??l,'],
];

/**
 * A Rollup plugin that gives the Lit inside the classic script a policy of its own name. A page whose policy lists names
 * lets each be made once: the page's own Lit has the other name, a second copy of the script, which draws nothing, makes
 * none, and where the name is not listed the script goes on, to the numbers that are shown without Lit. It also lets
 * Lit find the methods of the document on a page that has hidden them.
 */
export function ownPolicy() {
  return {
    name: 'own-policy',
    transform(code, id) {
      if (!/\/lit-html\/lit-html\.js$/.test(id.replaceAll('\\', '/'))) return null;
      if (!MADE.test(code)) this.error('Lit makes its Trusted Types policy in another way now.');
      const missing = METHODS.find(([call]) => !code.includes(call));
      if (missing) this.error(`Lit calls ${missing[0]} in another way now.`);
      const own = code.replace(
        MADE,
        '=(()=>{try{return customElements.get("hotline-finder")?void 0:$1.createPolicy("hotline-finder",$2)}catch{}})()',
      );
      return {
        code: METHODS.reduce((text, [call, found]) => text.replaceAll(call, found), own),
        map: null,
      };
    },
  };
}
