import { copy } from '../sitting/copy'

export default definePageConfig({ navigationBarTitleText: copy.results.title })
