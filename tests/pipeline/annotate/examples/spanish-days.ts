/** Examples of Spanish times that name a day. */
import { anchor, date, type Example, named, range } from './example.ts';

export const days: readonly Example[] = [
  ['Cayó la noche del 3 de marzo.', 'la noche del 3 de marzo', date({ month: 3, day: 3 }, 'NI'), 'Cayó la noche del 3 de abajo.'],
  ['Cayó el 3 de marzo por la tarde.', 'el 3 de marzo por la tarde', date({ month: 3, day: 3 }, 'AF'), 'Cayó el 3 de marzo y tarde.'],
  ['Murió en la Navidad de 2019.', 'la Navidad de 2019', named({ month: 12, day: 25 }, { year: 2019 }), 'Murió en una navidad de muchas.'],
  ['Abre el próximo Viernes Santo.', 'el próximo Viernes Santo', named({ fromEaster: -2 }, { shift: 1 }), 'Abre el próximo viernes.'],
  ['Llovió el 3, 4 y 5 de marzo.', 'el 3, 4 y 5 de marzo', range({ month: 3, day: 3 }, { month: 3, day: 5 }), 'Llovió sobre 3, 4 y 5 pueblos.'],
  [
    'Llovió del 3 al 5 de marzo de 2021.',
    '3 al 5 de marzo de 2021',
    range({ year: 2021, month: 3, day: 3 }, { year: 2021, month: 3, day: 5 }),
    'Llovió del 3 al 5 por ciento.',
  ],
  [
    'Llovió del 30 de marzo al 2 de abril.',
    '30 de marzo al 2 de abril',
    range({ month: 3, day: 30 }, { month: 4, day: 2 }),
    'Llovió el 30 de marzo y el 2 de abril.',
  ],
  [
    'Cayó el miércoles 3 de marzo de 2021.',
    'el miércoles 3 de marzo de 2021',
    date({ year: 2021, month: 3, day: 3, weekday: 3 }),
    'Cayeron 33 de marzo de 2021.',
  ],
  ['Consta 3/mar/2021 en el acta.', '3/mar/2021', date({ year: 2021, month: 3, day: 3 }), 'Consta 3/mes/2021 en el acta.'],
  ['Consta Marzo 3, 2021 en el acta.', 'Marzo 3, 2021', date({ year: 2021, month: 3, day: 3 }), 'Consta Marzo 3, 202 en el acta.'],
  ['Consta 2021-03-03 en el acta.', '2021-03-03', date({ year: 2021, month: 3, day: 3 }), 'Consta 2021-33-03 en el acta.'],
  ['Consta 13/3/2021 en el acta.', '13/3/2021', date({ year: 2021, month: 3, day: 13 }), 'Consta 13/3/20210 en el acta.'],
  ['Consta 13/3/21 en el acta.', '13/3/21', date({ year: 2021, month: 3, day: 13 }), 'Consta 13/3 en el acta.'],
  [
    'Cayó el 3 de marzo del año pasado.',
    'el 3 de marzo del año pasado',
    date({ month: 3, day: 3, yearShift: -1 }),
    'Cayó el 3 de marzo del año seco.',
  ],
  [
    'Cayó el 3 de marzo de ese año.',
    'el 3 de marzo de ese año',
    anchor(0, 'year', { date: { month: 3, day: 3 } }),
    'Cayó el 3 de marzo de ese modo.',
  ],
  ['Cayó el pasado 3 de marzo.', 'el pasado 3 de marzo', date({ month: 3, day: 3, toward: 'past' }), 'Cayó el pasado 3 en marcha.'],
  ['Cayó el 3 de este mes.', 'el 3 de este mes', anchor(0, 'month', { date: { day: 3 } }), 'Cayó el 3 de este club.'],
  ['Abre el viernes 3, dijo.', 'el viernes 3', anchor(0, 'month', { date: { day: 3 } }), 'Abre el viernes 3 salas.'],
  ['Cayó el pasado 3, dijo.', 'el pasado 3', anchor(0, 'month', { date: { day: 3 } }), 'Cayó el pasado 3 %.'],
  ['Cayó el día 3, dijo.', 'el día 3', anchor(0, 'month', { date: { day: 3 } }), 'Cayó el día 33, dijo.'],
  ['Abre desde el 3, dijo.', 'el 3', anchor(0, 'month', { date: { day: 3 } }), 'Abre desde el 3 bis, dijo.'],
];
