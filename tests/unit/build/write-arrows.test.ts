import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { writeArrows } from '../../../src/build/write-arrows';

describe('functions', () => {
  it.each([
    ['that return a value', 'function a(b){return b+1}a(1);', 'let a=b=>b+1;a(1);'],
    ['that return an object', 'function a(){return{b:1}}', 'let a=()=>({b:1});'],
    ['that begin with an object', 'function a(b){return{b}.b}', 'let a=b=>({b}.b);'],
    ['that return the last of several', 'function a(b){return b(),1}', 'let a=b=>(b(),1);'],
    ['that do more', 'function a(b,c){b(c);return c}', 'let a=(b,c)=>{b(c);return c};'],
    ['that return nothing', 'function a(){return}', 'let a=()=>{return};'],
    ['that wait', 'async function a(b){await b}', 'let a=async b=>{await b};'],
    ['that take parts', 'function a({b,c:[d]},...e){return b}', 'let a=({b,c:[d]},...e)=>b;'],
    ['with values of their own', 'function a(b=()=>1){return b}', 'let a=(b=()=>1)=>b;'],
    [
      'within each other, before what else is there',
      'function a(b){let c=d(b);function d(e){return e}return c}',
      'let a=b=>{let d=e=>e,c=d(b);return c};',
    ],
    [
      'within others that stay',
      'x(function(){let{y}=z();function z(){return 1}return y});',
      'x(function(){let z=()=>1,{y}=z();return y});',
    ],
    [
      'behind what is said of all',
      '"use strict";function a(){return 1}',
      '"use strict";let a=()=>1;',
    ],
  ])('%s become arrows', (_, code, written) => {
    // At the top of a script they would no longer be properties of its world: ours lie in a function.
    expect(writeArrows(`(()=>{${code}})();`)).toBe(`(()=>{${written}})();`);
  });

  it.each([
    ['this', 'function a(){return this}'],
    ['their arguments', 'function a(){return()=>arguments}'],
    ['whether they are made', 'function a(){return new.target}'],
    ['one value after the other', 'function*a(){yield 1}'],
    ['objects, by new', 'function a(){}new a;'],
    ['objects, by a prototype', 'function a(){}a.prototype.b=1;'],
    ['objects that are asked for it', 'function a(){}b instanceof a;'],
  ])('stay what they are where they give %s', (_, code) => {
    expect(writeArrows(`(()=>{${code}})();`)).toBe(`(()=>{${code}})();`);
  });

  it('stay where they are declared in a part of a function', () => {
    const code = '(()=>{if(a){function b(){return 1}b()}})();';
    expect(writeArrows(code)).toBe(code);
  });
});

it('a script that does something does the same thereafter', () => {
  const code = `(function(){
    let told=[];
    function tell(...words){told.push(words.join(' '))}
    const late=sum([1,2,3]);
    function sum(numbers){return numbers.reduce(add,0);function add(a,b){return a+b}}
    function Made(n){this.n=n}
    Made.prototype.twice=function(){return double(this.n);function double(n){return n*2}};
    function even(n){return n===0||odd(n-1)}
    function odd(n){return n!==0&&even(n-1)}
    tell(late,new Made(4).twice(),even(10),odd(10));
    return told
  })()`;
  const run = (script: string): unknown => runInNewContext(script);
  const written = writeArrows(code);
  expect(written).not.toBe(code);
  expect([run(written), run(code)]).toEqual([['6 8 true false'], ['6 8 true false']]);
});

it('what is no script is refused', () => {
  expect(() => writeArrows('let a=;')).toThrow('no script');
});
