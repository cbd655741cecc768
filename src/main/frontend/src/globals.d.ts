declare module 'virtual:texts/*' {
    const texts: {zh: Record<string, string>; en: Record<string, string>};
    export default texts;
}

declare module 'bpmn-js-properties-panel';
declare module 'bpmn-js-token-simulation';
declare module 'camunda-bpmn-js-behaviors/lib/camunda-platform';
declare module 'diagram-js-minimap';
declare module 'bpmn-js-i18n/translations/zn.js' {
    const words: Record<string, string>;
    export default words;
}
declare module 'dmn-js/lib/Modeler' {
    const Modeler: new (options: object) => object;
    export default Modeler;
}
declare module 'lodash/isEqual.js' {
    const isEqual: (one: unknown, other: unknown) => boolean;
    export default isEqual;
}
