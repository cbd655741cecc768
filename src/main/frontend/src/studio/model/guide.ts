/** A setting of the guide with its first day and basis; a guide that has it stays as it is. */
export function withSetting(guide: string, name: string, value: string, basis: string): string {
    if (new RegExp(`^  ${name}:`, 'm').test(guide)) return guide;
    const entry = `  ${name}:\n    - {from: 2020-01-01, value: "${value}", basis: ${basis}}\n`;
    if (/^settings:[ \t]*$/m.test(guide)) return guide.replace(/^settings:[ \t]*\n/m, (line) => line + entry);
    return `${guide.replace(/\n*$/, '\n')}settings:\n${entry}`;
}

/**
 * A stage of the way as the applicant is told it: before the last one, which is the decision, or behind it where what is
 * decided is carried out.
 */
export function withStage(guide: string, code: string, zh: string, en: string, step: string, behind = false): string {
    const [whole, head, items] = /^(stages:[ \t]*\n)((?:[ #].*\n|\n)+)/m.exec(guide) ?? [];
    const last = items?.lastIndexOf('  - code:') ?? -1;
    if (!whole || !items || last < 0) return guide;
    if (items.includes(`  - code: ${code}\n`)) return guide.replace(whole, head + items.replace(new RegExp(`(  - code: ${code}\\n(?:    .*\\n)*?    steps: \\[)`), `$1${step}, `));
    const entry = `  - code: ${code}\n    name: {zh: ${zh}, en: ${en}}\n    steps: [${step}]\n`;
    if (behind) return guide.replace(whole, `${head}${items.replace(/\s*$/, '\n')}${entry}${/\n+$/.exec(items)![0].slice(1)}`);
    return guide.replace(whole, head + items.slice(0, last) + entry + items.slice(last));
}

/** The name of the applicant is public where the guide names nothing yet: a notice that is posted says something. */
export function withPublished(guide: string): string {
    return guide.replace(/^publicFields: \[\s*\]/m, 'publicFields: [name]');
}

/** That something is paid each month, as that table says; a guide that says what it pays stays as it is. */
export function withGrants(guide: string, table: string): string {
    if (/^grants:/m.test(guide)) return guide;
    return `${guide.replace(/\n*$/, '\n')}grants:\n  every: MONTH\n  table: ${table}\n`;
}
