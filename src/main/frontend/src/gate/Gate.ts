import {el} from '../dom.ts';
import {csrf} from '../site/csrf.ts';
import {fill} from '../texts.ts';
import {Kept, type Check, type Known} from './Kept.ts';
import {sha256} from './sha256.ts';

interface Checked {
    token: string;
    result: string;
    party: number;
    hours: string;
}

const PATIENCE = 3_000;
const RENEW = 15_000;
const PAGE = 2_000;

/** One gate's page: asks the server, and knows what to do while it does not answer. */
export class Gate {
    private readonly kept: Kept;
    private readonly form: HTMLFormElement;
    private readonly input: HTMLInputElement;
    private online = true;
    private renewing = false;
    /** The server answers, but the session has ended: somebody has to sign in, and nothing is lost until then. */
    private barred = false;

    constructor(private readonly root: HTMLElement) {
        this.kept = new Kept(root.dataset.place!);
        this.form = root.querySelector('[data-gate-form]')!;
        this.input = this.form.querySelector('[name=token]')!;
    }

    start(): void {
        this.form.addEventListener('submit', (event) => {
            event.preventDefault();
            void this.check(this.input.value);
        });
        void this.renew();
        setInterval(() => void this.renew(), RENEW);
        addEventListener('online', () => void this.renew());
    }

    private async check(typed: string): Promise<void> {
        const token = typed.replace(/\s/g, '').toUpperCase();
        const check = {token, at: new Date().toISOString()};
        this.input.value = '';
        this.input.focus();
        const answer = await this.tell([check]);
        this.show(answer?.[0] ?? this.alone(check));
        this.say();
    }

    /** Without the network: the list says who has a ticket, and each is let in once. */
    private alone(check: Check): Checked {
        const known = this.kept.find(sha256(check.token).slice(0, 32));
        if (!known) return {token: check.token, result: 'UNKNOWN', party: 0, hours: ''};
        const result = known.used ? 'ALREADY' : 'ADMITTED';
        if (!known.used) this.kept.keep([...this.kept.waiting(), check]);
        this.kept.use(known.hash);
        return {token: check.token, result, party: known.party, hours: known.hours};
    }

    /** One at a time: what waits would be told twice, and be taken for somebody who comes twice. */
    private async renew(): Promise<void> {
        if (this.renewing) return;
        this.renewing = true;
        await this.tellAndFetch();
        this.renewing = false;
    }

    /** Tells what waits, then fetches what is new of the day's list. */
    private async tellAndFetch(): Promise<void> {
        const waiting = this.kept.waiting();
        if (waiting.length) {
            const part = waiting.slice(0, 200);
            const told = await this.tell(part);
            if (told) {
                this.kept.keep(this.kept.waiting().slice(part.length));
                told.filter((one) => one.result === 'ALREADY').forEach((one) => this.log(one, this.root.dataset.again!));
            }
        }
        let list: Known[] | undefined;
        do {
            list = await this.call<Known[]>(`list?place=${this.root.dataset.place}&after=${this.kept.after}`);
            if (list) this.kept.add(list);
        } while (list?.length === PAGE);
        this.say();
    }

    private async tell(checks: Check[]): Promise<Checked[] | undefined> {
        const {place, device} = this.root.dataset;
        const answer = await this.call<Checked[]>('checks', {place: Number(place), gate: device, checks});
        answer
            ?.filter((one) => one.result === 'ADMITTED' || one.result === 'ALREADY')
            .forEach((one) => this.kept.use(sha256(one.token).slice(0, 32)));
        return answer;
    }

    /** Nothing when the server does not answer in time. */
    private async call<T>(path: string, body?: object): Promise<T | undefined> {
        const given = body && {method: 'POST', body: JSON.stringify(body)};
        const headers = {'Content-Type': 'application/json', Accept: 'application/json', ...csrf()};
        try {
            const reply = await fetch(`/api/v1/sweeping/gate/${path}`, {
                ...given,
                headers,
                signal: AbortSignal.timeout(PATIENCE),
            });
            this.online = reply.ok;
            this.barred = reply.status === 401 || reply.status === 403;
            return reply.ok ? await reply.json() : undefined;
        } catch {
            this.online = false;
            this.barred = false;
            return undefined;
        }
    }

    private show(checked: Checked): void {
        const answer = this.root.querySelector<HTMLElement>('[data-gate-answer]')!;
        answer.className = `gate-answer ${checked.result === 'ADMITTED' ? 'gate-in' : 'gate-out'}`;
        answer.replaceChildren(el('strong', {}, this.words(checked)), ' ', this.people(checked));
        this.log(checked, this.words(checked));
    }

    private log(checked: Checked, words: string): void {
        const log = this.root.querySelector<HTMLElement>('[data-gate-log]')!;
        log.hidden = false;
        const list = log.querySelector('ol')!;
        const time = new Date().toLocaleTimeString(undefined, {hour12: false});
        list.prepend(el('li', {}, `${time} ${checked.token.split('-')[0]} ${words} ${this.people(checked)}`));
        while (list.children.length > 20) list.lastElementChild!.remove();
    }

    private words(checked: Checked): string {
        return this.root.dataset[checked.result.toLowerCase()] ?? checked.result;
    }

    private people(checked: Checked): string {
        return checked.party ? fill(this.root.dataset.people!, [checked.party, checked.hours]) : '';
    }

    private say(): void {
        const {online, offline, barred, kept} = this.root.dataset;
        const numbers = fill(kept!, [this.kept.size, this.kept.waiting().length]);
        const state = this.barred ? barred : this.online ? online : offline;
        this.root.querySelector('[data-gate-state]')!.textContent = `${state} · ${numbers}`;
    }
}
