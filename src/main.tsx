import { startApp } from '#app/startApp.tsx'

const element = document.getElementById('app')
// By its address alone: the browser of one who only votes must not get a plan of its own.
const isBallot = window.location.pathname === `${import.meta.env.BASE_URL}vote`
if (element && isBallot)
  void import('#app/startVote.tsx').then(({ startVote }) => startVote(element))
else if (element) startApp(element)
