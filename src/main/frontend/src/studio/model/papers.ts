/** Papers that pieces bring along, as a list of papers has them; what has no basis yet is missed by the checks. */
export type BroughtPaper = 'publicity' | 'correction' | 'paused';

const BROUGHT: Record<BroughtPaper, string> = {
    publicity: `publicity:
  template: posted
  title: "{matter}公示"
  series: 办
  needs: [matter, published, period]
  may: [postedFrom, postedUntil]
  posted: true
  remedies: false
  tracking: false
  notes:
    - 对公示内容有异议的，请在公示期内向本机关提出，并说明理由。
  basis: []
`,
    correction: `correction:
  template: correction
  title: 一次性告知单（补正通知）
  series: 办
  needs: [addressee, matter, appliedOn, missing]
  may: [until, where, contact]
  remedies: false
  tracking: true
  basis: []
`,
    paused: `paused:
  template: paused
  title: 办理期限中止计时告知书
  series: 办
  needs: [addressee, matter, appliedOn, pausedFor, pausedBasis, pausedFrom, pausedUntil, pausedDays, dueOn]
  may: [contact]
  remedies: false
  tracking: true
  basis:
    - {law: 中华人民共和国行政许可法, article: 第四十五条, says: 依法需要听证、检验、检测、检疫、鉴定和专家评审的，所需时间不计算在期限内，并应当将所需时间书面告知申请人, from: 2004-07-01}
`,
};

/** The list with that paper at its end; one that has it stays as it is. */
export function withPaper(papers: string, code: BroughtPaper): string {
    if (new RegExp(`^${code}:`, 'm').test(papers)) return papers;
    return `${papers.replace(/\n*$/, papers.trim() ? '\n\n' : '')}${BROUGHT[code]}`;
}
