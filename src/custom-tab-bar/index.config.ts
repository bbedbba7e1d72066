// apply-shared: the app's own styles reach this component, which stands outside every page.
export default { component: true, styleIsolation: 'apply-shared' }
