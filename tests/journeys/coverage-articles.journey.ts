import { articles } from '../inventory/articles'
import { seesAll } from '../inventory/seen'

seesAll('articles: every requirement is where the list says, in words', articles)
