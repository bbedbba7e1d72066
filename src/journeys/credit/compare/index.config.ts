import { copy } from '../copy'

export default definePageConfig({ navigationBarTitleText: copy.compare.title })
