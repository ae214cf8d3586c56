import { startApp } from '#app/startApp.tsx'

const element = document.getElementById('app')
if (element) startApp(element)
