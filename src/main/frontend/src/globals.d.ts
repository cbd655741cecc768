declare module 'virtual:texts/*' {
    const texts: {zh: Record<string, string>; en: Record<string, string>};
    export default texts;
}
