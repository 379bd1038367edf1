/** Words that open or hold a picture's credit and nothing else. */
export const PICTURE_CREDIT =
  /^(?:(?:file )?(?:photos?|pictures?|images?|photographs?|video|illustration|screenshot|screengrab|graphic|map)\b\s*(?:by|courtesy|credit|from|via|:|\/|provided)|(?:courtesy|handout|file photo|pool photo|provided)\b.{0,60}$|credit\s*:)|\b(?:getty|shutterstock|istock|alamy|ap photo|ap images|afp photo|epa-efe|via (?:ap|reuters|afp|getty)|pool via|zuma|imagn|newscom|unsplash|pixabay|wikimedia|photographer|staff photo)\b|\b(?:reuters|afp|ap|epa|dpa|xinhua|bloomberg|anadolu(?: agency)?|nurphoto|sipa)\s?\/\s?\p{Lu}|\p{Ll}\s?\/\s?(?:reuters|afp|ap|epa|dpa|xinhua|bloomberg|anadolu|nurphoto|sipa)\b/iu;

/** Where pictures come from; counts only in a credit that stands after a finished sentence. */
export const PICTURE_SOURCES =
  /\b(?:facebook|instagram|twitter|tiktok|youtube|snapchat|linkedin|handout|courtesy|getty|shutterstock|alamy|photo|photos|picture|image|photographer|screenshot|file|afp|epa|reuters\/|\/reuters|\/ap|ap\/|\/afp)\b/i;
