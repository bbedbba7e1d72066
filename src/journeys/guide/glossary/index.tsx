import { View } from '@tarojs/components'
import { Card } from '@/design/parts/Card'
import { Screen } from '@/design/parts/Screen'
import { Semantic } from '@/design/Semantic'
import { page } from '@/entrance/page'
import { copy } from '../copy'
import { terms } from './copy'
import '../guide.scss'

/** 名词解释: the words of notices and windows, in the words of a kitchen table. */
export default page('guide/glossary', function Glossary() {
  const { title, heading, lead } = copy.glossary
  return (
    <Screen title={title} heading={heading} lead={lead}>
      {terms.map(({ about, words }) => (
        <Semantic as="section" key={about}>
          <Semantic as="h2" className="guide-about">
            {about}
          </Semantic>
          <Card>
            <Semantic as="dl">
              {words.map(({ word, means }) => (
                <View key={word} className="guide-term">
                  <Semantic as="dt" className="guide-term__word">
                    {word}
                  </Semantic>
                  <Semantic as="dd">{means}</Semantic>
                </View>
              ))}
            </Semantic>
          </Card>
        </Semantic>
      ))}
    </Screen>
  )
})
