import { copy } from '../copy.asking'

export default definePageConfig({ navigationBarTitleText: copy.applicant.title })
