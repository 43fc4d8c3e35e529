/** A finding as the record's contract writes it (类型 违规), the fields the points depend on and those that travel with them. */
export interface Finding {
  类型: '违规';
  编号: string;
  日期: string;
  检查?: string;
  行为编号?: string;
  机构?: string;
  机构性质?: string;
  行为: string[];
  处理?: { 方式?: string; 机关?: string; 依据?: string[] };
  责任?: string;
  情节?: string[];
  急诊抢救?: Truth;
  涉及金额?: number;
  造成基金损失?: Truth;
  造成冒名就医?: Truth;
  正当理由?: Truth;
  行为日期?: string;
  理由?: string;
}

export type Truth = boolean | '是' | '否';
