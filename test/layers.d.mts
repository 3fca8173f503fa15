declare const layers: { readonly forbidden: readonly { readonly name: string; readonly comment: string }[] };
export default layers;
