import { copy } from '../copy'

export default definePageConfig({ navigationBarTitleText: copy.list.title })
