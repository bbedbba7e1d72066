import { copy } from '../copy'

export default definePageConfig({ navigationBarTitleText: copy.walk.title })
