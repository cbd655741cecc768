/** What is used of the modeler: its own types do not say more. */
export interface Business {
    $type: string;
    id: string;
    name?: string;
    extensionElements?: {values?: Business[]};
    values?: Property[];
    eventDefinitions?: Business[];
    /** Of the definitions around everything. */
    rootElements?: Business[];
    $parent?: Business;
    [attribute: string]: unknown;
    get(name: string): unknown;
    set(name: string, value: unknown): void;
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
    target?: Element;
    incoming?: Element[];
    outgoing?: Element[];
    parent?: Element;
    children?: Element[];
    waypoints?: {x: number; y: number}[];
    x?: number;
    y?: number;
    width?: number;
    height?: number;
    labelTarget?: Element;
    /** The step at whose edge an event lies. */
    host?: Element;
}

export interface Services {
    eventBus: {on(event: string, priority: number, act: (event: never) => unknown): void};
    bpmnFactory: {create(type: string, attributes?: object): Business};
    elementFactory: {
        createShape(attributes: object): Element & {x: number; y: number};
        createConnection(attributes: object): Element;
    };
    create: {start(event: Event, elements: unknown, context?: object): void};
    reminding: {remind(host: Element): void};
    placer: {place(elements: Element[]): void; placed: (made: Element[]) => void};
    spaceTool: {calculateAdjustments(elements: Element[], axis: string, delta: number, start: number): {movingShapes: Element[]; resizingShapes: Element[]}};
    modeling: {
        createShape(shape: Element, at: {x: number; y: number}, parent: Element, hints?: object): Element;
        appendShape(source: Element, shape: Element, at: {x: number; y: number}, parent?: Element): Element;
        createElements(elements: Element[], at: {x: number; y: number}, parent: Element): Element[];
        connect(source: Element, target: Element): Element;
        reconnectEnd(flow: Element, target: Element, at: {x: number; y: number}): void;
        layoutConnection(flow: Element): void;
        moveShape(shape: Element, delta: {x: number; y: number}, parent: null, hints: object): void;
        resizeShape(shape: Element, bounds: object, least: null, hints: object): void;
        updateWaypoints(arrow: Element, way: {x: number; y: number}[], hints: object): void;
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
        addMarker(element: Element, mark: string): void;
        removeMarker(element: Element, mark: string): void;
        viewbox(wanted?: {x: number; y: number; width: number; height: number}): {x: number; y: number; width: number; height: number; outer: {width: number; height: number}};
    };
    overlays: {add(id: string, sort: string, overlay: object): string; remove(filter: object): void};
    commandStack: {undo(): void; redo(): void; execute(command: string, context: object): void; registerHandler(command: string, handler: unknown): void};
    directEditing: {isActive(): boolean; complete(): void};
    minimap: {open(): void; close(): void};
    toggleMode: {toggleMode(active: boolean): void};
    searchPad: {open(): void};
}

export type Get = <Name extends keyof Services>(name: Name) => Services[Name];
