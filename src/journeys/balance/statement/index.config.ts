import { copy } from '../copy'

export default definePageConfig({ navigationBarTitleText: copy.statement.title })
