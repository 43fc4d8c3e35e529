import type { Finding } from '../findings/finding.ts';

/** What a program of the trade usually does: one number, the base value of the highest band; no sets, no circumstances, no unknown facts, citations compared as they are spelt. */
export function pointsBySwitch(finding: Finding): number {
  const band = bandOf(finding);
  if (band === 0) return 0;
  switch (finding.责任) {
    case '主要责任':
      return 3 * band;
    case '重要责任':
      return 3 * band - 1;
    default:
      return 3 * band - 2;
  }
}

function bandOf(finding: Finding): number {
  const handling = finding.处理;
  if (handling?.方式 === undefined) return 0;
  let band = 0;
  for (const label of finding.行为) band = Math.max(band, bandOfLabel(label, finding));
  switch (handling.方式) {
    case '协议处理':
      if (finding.责任 === '主要责任' && cites(finding, isDamages)) band = Math.max(band, 1);
      break;
    case '医保行政处罚':
      if (cites(finding, isArticle40)) band = 4;
      else if (finding.责任 === '主要责任' && cites(finding, isArticle38or39)) band = Math.max(band, 2);
      break;
    case '其他部门行政处罚':
    case '媒体曝光':
      band = Math.max(band, 3);
      break;
  }
  return band;
}

function bandOfLabel(label: string, finding: Finding): number {
  switch (label) {
    case '分解住院':
    case '挂床住院':
    case '过度诊疗':
    case '过度检查':
    case '分解处方':
    case '超量开药':
    case '重复开药':
    case '其他不必要医药服务':
    case '重复收费':
    case '超标准收费':
    case '分解项目收费':
    case '串换药品':
    case '串换耗材':
    case '串换诊疗项目':
    case '串换服务设施':
    case '推诿参保人员':
    case '拒诊参保人员':
    case '提前出院':
    case '延迟出院':
    case '违规开药':
    case '违反开药权限':
    case '出院超规定带药':
    case '出院带检查或治疗项目':
    case '医疗记录不清晰':
    case '医疗记录不规范':
    case '医疗记录不完整':
      return 1;
    case '未履行自费告知义务':
      return finding.急诊抢救 === '是' || finding.急诊抢救 === true ? 0 : 1;
    case '超规定使用高价非中选产品':
      return finding.处理?.方式 === '医保通报' &&
        finding.机构性质 === '公立' &&
        finding.正当理由 !== '是' &&
        finding.正当理由 !== true
        ? 1
        : 0;
    case '高套病种':
    case '诊断升级':
    case '增加诊断':
    case '其他支付方式违规':
      return finding.造成基金损失 === '否' || finding.造成基金损失 === false ? 0 : 2;
    case '未核实住院患者身份':
      return finding.造成冒名就医 === '否' || finding.造成冒名就医 === false ? 0 : 2;
    case '未如实记载意外伤害':
      return 2;
    case '冒名结算':
    case '拒绝监督检查':
    case '阻挠监督检查':
    case '不配合监督检查':
    case '借用医保代码':
    case '套用医保代码':
    case '出借医保代码':
      return 3;
    case '注销注册':
    case '吊销证书':
    case '撤销证书':
    case '吊销执业证书':
      return finding.处理?.方式 === '注销或吊销' ? 4 : 0;
    case '收回执业证书':
      return finding.处理?.方式 === '注销或吊销' &&
        (finding.处理.机关 === undefined || finding.处理.机关 === '卫生健康')
        ? 4
        : 0;
    case '其他严重违规':
      return 4;
    default:
      return 0;
  }
}

function cites(finding: Finding, clause: (citation: string) => boolean): boolean {
  return finding.处理?.依据?.some(clause) ?? false;
}

const isDamages = (citation: string): boolean =>
  citation.startsWith('《2号令》第三十八条第（四）') || citation.startsWith('《3号令》第三十五条第（三）');
const isArticle38or39 = (citation: string): boolean =>
  citation.startsWith('《条例》第三十八条') || citation.startsWith('《条例》第三十九条');
const isArticle40 = (citation: string): boolean => citation.startsWith('《条例》第四十条');
