/** Lines of a message, with the line ends of mail; letters beyond Latin-1 must be encoded. */
export const crlf = (...lines: readonly string[]): Buffer => Buffer.from(lines.join('\r\n'), 'latin1');

/** Bytes as base64 in the lines of mail. */
export const base64 = (words: string | Uint8Array): string =>
  Buffer.from(words)
    .toString('base64')
    .replace(/(.{76})/g, '$1\r\n');

/** What every test message begins with. */
export const HEADERS = [
  'From: Ellen Echo <news@echo.example>',
  'Date: Tue, 3 Mar 2026 10:05:00 +0100',
  'Subject: Ferry lost',
] as const;

/** A newsletter as the services send it: text and HTML, a picture in it, headers of a list. */
export const NEWSLETTER = crlf(
  'Delivered-To: reader@mail.example',
  'Received: by 2002:a05:7022:1f13 with SMTP id dl19csp;',
  '        Tue, 3 Mar 2026 02:05:11 -0800 (PST)',
  'Return-Path: <bounce+7f3a@send.example>',
  'DKIM-Signature: v=1; a=rsa-sha256; c=relaxed/relaxed; d=send.example;',
  '\tbh=kq8Qe7l0=; b=Zk1',
  'From: =?utf-8?Q?Jo_Lund_from_Ellen_Echo?= <echo@send.example>',
  'To: =?utf-8?B?UmVhZGVy?= <reader@mail.example>',
  'Subject: =?utf-8?Q?Seventeen_dead_after_=E2=80=9CAldis=E2=80=9D?=',
  ' =?utf-8?Q?_fire_off_Tern_Island?=',
  'Date: Tue, 03 Mar 2026 10:05:00 +0000',
  'Message-ID: <20260303100500.3.7f3a@send.example>',
  'List-Id: <echo.send.example>',
  'List-Post: <https://echo.send.example/p/seventeen-dead>',
  'List-Unsubscribe: <https://echo.send.example/unsubscribe?token=secret>',
  'MIME-Version: 1.0',
  'Content-Type: multipart/related; boundary="rel_1"',
  '',
  '--rel_1',
  'Content-Type: multipart/alternative; boundary="alt_1"',
  '',
  '--alt_1',
  'Content-Type: text/plain; charset=utf-8',
  'Content-Transfer-Encoding: base64',
  '',
  base64('View this post on the web at https://echo.send.example/p/seventeen-dead\n\nSeventeen people died.'),
  '--alt_1',
  'Content-Type: text/html; charset=utf-8',
  'Content-Transfer-Encoding: quoted-printable',
  '',
  '<html><body><p style=3D"color:#333">=E2=80=9CWe have never seen such a blaze=',
  ',=E2=80=9D said Maren Orr.</p><img src=3D"cid:quay"></body></html>',
  '--alt_1--',
  '--rel_1',
  'Content-Type: image/png; name="quay.png"',
  'Content-Disposition: inline; filename="quay.png"',
  'Content-ID: <quay>',
  'Content-Transfer-Encoding: base64',
  '',
  base64('no picture'),
  '--rel_1--',
  '',
);
