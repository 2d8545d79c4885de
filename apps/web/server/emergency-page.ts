/** The page for when the renderer itself fails: no data, no scripts, no stack; both languages, since none is known. */
export const EMERGENCY_PAGE = `<!DOCTYPE html>
<html lang="de"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>Da ist etwas schiefgegangen · Allmende</title></head>
<body><main><h1>Da ist etwas schiefgegangen</h1>
<p>Diese Seite konnte nicht angezeigt werden. Bitte versuchen Sie es in einem Moment noch einmal.</p>
<p lang="en">This page could not be shown. Please try again in a moment.</p>
<p><a href="/">Zur Startseite</a></p></main></body></html>`;
