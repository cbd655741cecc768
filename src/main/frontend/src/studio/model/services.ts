/** What is used of the modeler: its own types do not say more. */
export interface Business {
    $type: string;
    id: string;
    name?: string;
    extensionElements?: {values?: Business[]};
    values?: Property[];
    eventDefinitions?: Business[];
    [attribute: string]: unknown;
    get(name: string): unknown;
}

export interface Property {
    name: string;
    value: string;
}

export interface Element {
    id: string;
    type: string;
    businessObject: Business;
    source?: Element;
    incoming?: Element[];
    labelTarget?: Element;
}

interface Services {
    bpmnFactory: {create(type: string, attributes?: object): Business};
    elementFactory: {
        createShape(attributes: object): Element & {x: number; y: number};
        createConnection(attributes: object): Element;
    };
    create: {start(event: Event, elements: unknown): void};
    modeling: {
        createElements(elements: Element[], at: {x: number; y: number}, parent: Element): Element[];
        updateProperties(element: Element, properties: object): void;
        updateModdleProperties(element: Element, moddle: Business, properties: object): void;
    };
    elementRegistry: {
        get(id: string): Element | undefined;
        filter(test: (element: Element) => boolean): Element[];
    };
    selection: {get(): Element[]; select(element: Element): void};
    canvas: {
        zoom(how?: string | number): number;
        scrollToElement(id: string): void;
        getRootElement(): Element;
        viewbox(): {x: number; y: number; width: number; height: number};
    };
    commandStack: {undo(): void; redo(): void};
    directEditing: {isActive(): boolean; complete(): void};
    minimap: {open(): void; close(): void};
    toggleMode: {toggleMode(active: boolean): void};
    searchPad: {open(): void};
}

export type Get = <Name extends keyof Services>(name: Name) => Services[Name];
