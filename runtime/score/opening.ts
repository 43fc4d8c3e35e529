import type { Prepared } from '../match/prepare.ts';
import type { Test } from '../match/test.ts';
import { asKey, isObject, malformed, type FactPath } from '../record/paths.ts';
import type { PlainObject } from '../record/plain.ts';
import { ABSENT, codeCount, EMPTY, UNREADABLE } from './codes.ts';
import type { Question } from './question.ts';

/** A scalar that every finding is asked for. */
interface Scalar {
  readonly question: Question;
  readonly path: FactPath;
  /** The words, if they are so few that comparing is quicker than looking up. */
  readonly few: readonly string[];
  /** What one more of its code adds to the key. */
  readonly weight: number;
}

/**
 * What every finding is asked: one set and up to two scalars. Their codes make one number, so that nothing waits for the answer to something else; and each
 * is looked up by code of its own, because engines are quicker where a place in the source always looks under the same name.
 */
export class Opening {
  readonly questions: readonly Question[];
  private readonly first: Scalar | null;
  private readonly second: Scalar | null;
  private readonly set: Question | null;
  private readonly setKey: string;
  /** The codes that a member of the set can have. */
  private readonly radix: number;
  /** What one more in the number of the set adds to the key. */
  private readonly weight: number;

  constructor(prepared: Prepared, questions: readonly Question[]) {
    const simple = askedOfAll(prepared).flatMap((fact) => {
      const question = questions[fact];
      return question === undefined || question.ofPerson || question.path.careful !== null ? [] : [question];
    });
    const set = simple.find(({ isSet, path }) => isSet && path.inner === null);
    const [first, second] = simple.filter(({ reader }) => reader.kind === 'Option');
    this.first = scalarOf(first, 1);
    this.second = scalarOf(second, first === undefined ? 1 : codeCount(first.reader));
    this.weight = [first, second].reduce((all, one) => all * (one === undefined ? 1 : codeCount(one.reader)), 1);
    this.set = set ?? null;
    this.setKey = set?.path.outer ?? '';
    this.radix = set === undefined ? 1 : codeCount(set.reader);
    this.questions = [set, first, second].filter((question) => question !== undefined);
  }

  /** Equal for findings with equal answers, from 0 up; UNREADABLE if one of them cannot be read or they are too many. */
  keyOf(finding: PlainObject): number {
    const { set, first, second } = this;
    let key = 0;
    if (set !== null) {
      const members = finding[this.setKey];
      if (Array.isArray(members)) {
        for (let index = 0; index < members.length; index += 1) {
          const code = set.codeOf(members[index]);
          if (code === UNREADABLE) return UNREADABLE;
          key = key * this.radix + code;
        }
      } else if (members === undefined) key = EMPTY;
      else return UNREADABLE;
      key *= this.weight;
    }
    if (first !== null) {
      const { outer, inner } = first.path;
      const value = finding[outer];
      const code = codeOf(
        first,
        inner === null || value === undefined ? value : isObject(value) ? value[inner] : malformed,
      );
      if (code === UNREADABLE) return UNREADABLE;
      key += code;
    }
    if (second !== null) {
      const { outer, inner } = second.path;
      const value = finding[outer];
      const code = codeOf(
        second,
        inner === null || value === undefined ? value : isObject(value) ? value[inner] : malformed,
      );
      if (code === UNREADABLE) return UNREADABLE;
      key += code * second.weight;
    }
    return key <= Number.MAX_SAFE_INTEGER ? key : UNREADABLE;
  }
}

/** The facts that lead to entries, that the trigger asks for, and the degree of responsibility. */
function askedOfAll({ dispatch, trigger, degreeFact }: Prepared): readonly number[] {
  const factsIn = ({ fact, operands }: Test): readonly number[] => [fact, ...operands.flatMap(factsIn)];
  return [...new Set([...dispatch.indexes.map(({ fact }) => fact), ...factsIn(trigger), degreeFact])];
}

const fewWords = 8;

function scalarOf(question: Question | undefined, weight: number): Scalar | null {
  if (question === undefined) return null;
  const words = [...question.reader.items.keys()];
  return { question, path: question.path, few: words.length <= fewWords ? words.map(asKey) : [], weight };
}

function codeOf({ question, few }: Scalar, value: unknown): number {
  if (value === undefined) return ABSENT;
  for (let index = 0; index < few.length; index += 1) if (few[index] === value) return index + 1;
  return question.codeOf(value);
}
