import { copy } from '../copy.year'

export default definePageConfig({ navigationBarTitleText: copy.title })
