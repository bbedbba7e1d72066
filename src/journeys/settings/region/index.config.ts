import { copy } from '../copy'

export default definePageConfig({ navigationBarTitleText: copy.region.title })
