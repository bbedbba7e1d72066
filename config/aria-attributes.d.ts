declare const components: Record<string, Record<string, string>>
export default components
