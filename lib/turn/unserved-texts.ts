/** The answer to a question in a language that is not served, by BCP 47 tag. */
const texts: Readonly<Record<string, string>> = {
  fr: 'Je regrette, je ne peux répondre qu’en anglais, chinois, espagnol ou arabe. Écrivez dans l’une de ces langues ou demandez à parler à une personne.',
  de: 'Leider kann ich nur auf Englisch, Chinesisch, Spanisch oder Arabisch antworten. Bitte schreiben Sie in einer dieser Sprachen oder fragen Sie nach einer Person.',
  pt: 'Lamento, só consigo responder em inglês, chinês, espanhol ou árabe. Escreva num desses idiomas ou peça para falar com uma pessoa.',
  it: 'Mi dispiace, posso rispondere solo in inglese, cinese, spagnolo o arabo. Scriva in una di queste lingue o chieda di parlare con una persona.',
  nl: 'Helaas kan ik alleen in het Engels, Chinees, Spaans of Arabisch antwoorden. Schrijf in een van deze talen of vraag naar een medewerker.',
  pl: 'Niestety mogę odpowiadać tylko po angielsku, chińsku, hiszpańsku lub arabsku. Proszę napisać w jednym z tych języków albo poprosić o rozmowę z człowiekiem.',
  ru: 'К сожалению, я могу отвечать только на английском, китайском, испанском или арабском языке. Напишите, пожалуйста, на одном из них или попросите соединить вас с сотрудником.',
  tr: 'Üzgünüm, yalnızca İngilizce, Çince, İspanyolca veya Arapça yanıt verebiliyorum. Lütfen bu dillerden birinde yazın ya da bir kişiyle görüşmek istediğinizi belirtin.',
  ja: '申し訳ありませんが、英語、中国語、スペイン語、アラビア語でのみお答えできます。いずれかの言語でお書きいただくか、担当者との会話をご希望ください。',
  ko: '죄송합니다. 영어, 중국어, 스페인어, 아랍어로만 답변해 드릴 수 있습니다. 이 중 한 언어로 작성하시거나 상담원 연결을 요청해 주세요.',
  hi: 'क्षमा करें, मैं केवल अंग्रेज़ी, चीनी, स्पेनिश या अरबी में उत्तर दे सकता हूँ। कृपया इनमें से किसी एक भाषा में लिखें या किसी व्यक्ति से बात करने के लिए कहें।',
  vi: 'Rất tiếc, tôi chỉ có thể trả lời bằng tiếng Anh, tiếng Trung, tiếng Tây Ban Nha hoặc tiếng Ả Rập. Vui lòng viết bằng một trong các ngôn ngữ này hoặc yêu cầu nói chuyện với nhân viên.',
  id: 'Maaf, saya hanya dapat menjawab dalam bahasa Inggris, Mandarin, Spanyol, atau Arab. Silakan tulis dalam salah satu bahasa ini atau minta berbicara dengan seseorang.',
}

const english =
  'I am sorry, I can only answer in English, Chinese, Spanish or Arabic. Please write in one of these languages, or ask for a person.'
const served = 'English · 中文 · Español · العربية'

/** The fixed text for a language that is not served: in that language where there is one, else in English. */
export function unservedText(tag: string): string {
  return `${texts[tag] ?? english}\n\n${served}`
}
