import assert from 'node:assert/strict';
import {test} from 'node:test';
import {doubtOf, flawOf} from '../src/forms/formats.ts';

const today = '2026-02-09';
const flaw = (value: unknown, format: string, more: Record<string, unknown> = {}) => flawOf(value, {format, ...more}, {today});
const reason = (value: unknown, format: string, more?: Record<string, unknown>) => flaw(value, format, more)?.reason;

test('an identity number is taken with blanks around it and a small x', () => {
    assert.equal(flaw(' 11010519491231002x ', 'cn-id'), undefined);
});

test('an identity number says which of its parts is wrong', () => {
    assert.equal(reason('1101051949123100', 'cn-id'), 'shape');
    assert.equal(reason('110105194912310021', 'cn-id'), 'check');
    assert.equal(reason('310117199002300012', 'cn-id'), 'birth');
});

test("whether a birth lies ahead is told by the server's day and not by the visitor's clock", () => {
    assert.equal(flawOf('11010519491231002X', {format: 'cn-id'}, {today: '1949-12-30'})?.reason, 'future');
    assert.equal(reason('2026-02-10', 'past-date'), 'future');
    assert.equal(reason('2026-02-09', 'past-date'), undefined);
    assert.equal(reason('2026-02-30', 'past-date'), '');
});

test('a telephone and an account are taken as people write them', () => {
    assert.equal(flaw('138-1234 5678', 'mobile'), undefined);
    assert.equal(reason('12812345678', 'mobile'), '');
    assert.equal(flaw('6228 4811-1111 1111 112', 'bank-account'), undefined);
});

test('an account whose check digit does not fit is asked about and taken; a passbook is not asked about', () => {
    for (const good of ['190001508123456', '6221730301002042987', '6214832018989180', '4563512600991090527', '1001234567890123456']) {
        assert.equal(flaw(good, 'bank-account'), undefined, good);
    }
    assert.equal(reason('12345', 'bank-account'), 'shape');
    assert.equal(doubtOf('6228 4811 1111 1111 113', {format: 'bank-account'})?.reason, 'check');
    assert.equal(doubtOf('6228481111111111112', {format: 'bank-account'}), undefined);
    assert.equal(doubtOf('190001508123456', {format: 'bank-account'}), undefined);
});

test('money typed as text is money; letters, a third decimal and less than nothing are not', () => {
    for (const good of ['1830', '1830.5', '1830.50', '.5', 1830.5, '12.500']) assert.equal(flaw(good, 'money'), undefined, String(good));
    for (const bad of ['一千', '1,830', '1e3', '1830元']) assert.equal(reason(bad, 'money'), '', bad);
    assert.equal(reason('0.125', 'money'), 'decimals');
    assert.equal(reason('-1', 'money'), 'negative');
});

test('a place is as deep as the form asks for', () => {
    assert.equal(flaw('310117001', 'unit', {level: 'street'}), undefined);
    assert.equal(reason('310117001', 'unit', {level: 'village'}), 'village');
    assert.equal(reason('31011', 'unit'), 'none');
});

test('nothing is wrong with what was not answered, nor with a format nobody knows', () => {
    for (const empty of ['', null, undefined]) assert.equal(flaw(empty, 'cn-id'), undefined);
    assert.equal(flaw('x', 'roman-numeral'), undefined);
});
