interface Result {
    label: string;
    name: string;
    type: string;
    first: string;
}

/** How much by day and age, before anybody fills in what the rules say; its one row pays nothing. */
export function amountTable(id: string): string {
    return table(id, '金额', [
        {label: '金额（元）', name: 'amount', type: 'double', first: '0'},
        {label: '依据', name: 'basis', type: 'string', first: '"待补：金额的依据"'},
    ]);
}

function table(id: string, name: string, results: Result[]): string {
    const outputs = results.map((one, i) => `      <output id="Out_${id}_${i + 1}" label="${one.label}" name="${one.name}" typeRef="${one.type}" />`);
    const entries = results.map((one, i) => `        <outputEntry id="RO_${id}_1_${i + 1}"><text>${one.first}</text></outputEntry>`);
    return `<?xml version="1.0" encoding="UTF-8"?>
<definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" xmlns:camunda="http://camunda.org/schema/1.0/dmn" id="Definitions_${id}" name="${name}" namespace="https://banjie.org/${id}">
  <decision id="${id}" name="${name}" camunda:historyTimeToLive="P1825D">
    <decisionTable id="Table_${id}" hitPolicy="FIRST">
      <input id="In_${id}_1" label="适用日期">
        <inputExpression id="InX_${id}_1"><text>on</text></inputExpression>
      </input>
      <input id="In_${id}_2" label="年龄（周岁）">
        <inputExpression id="InX_${id}_2" typeRef="integer"><text>age</text></inputExpression>
      </input>
${outputs.join('\n')}
      <rule id="Rule_${id}_1">
        <inputEntry id="RI_${id}_1_1"><text>&gt;= date("2020-01-01")</text></inputEntry>
        <inputEntry id="RI_${id}_1_2"><text></text></inputEntry>
${entries.join('\n')}
      </rule>
    </decisionTable>
  </decision>
</definitions>
`;
}
