import { copy } from '../copy'

export default definePageConfig({ navigationBarTitleText: copy.check.title })
