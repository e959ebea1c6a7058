/** Examples of Spanish words that look like a time and are none. */
import type { Example } from './example.ts';

export const notTimes: readonly Example[] = [
  ['Nació un niño de dos meses de edad.', 'dos meses de edad', 'nothing', 'Nació tras dos meses de obras.'],
  ['Se jubiló a los 61 años.', 'a los 61 años', 'nothing', 'Cerró a los dos días.'],
  ['Cayó un vecino de 61 años.', '61 años', 'nothing', 'Firmaron un contrato de diez años.'],
  ['Vive en la calle 2 de Mayo.', 'calle 2 de Mayo', 'nothing', 'La calle abrió el 2 de mayo.'],
  ['Vive en la plaza de Mayo.', 'plaza de Mayo', 'nothing', 'La plaza abrió en mayo.'],
  ['Habló con Plácido Domingo.', 'Domingo', 'nothing', 'Habló el domingo.'],
  ['Llegó el Viernes Negro.', 'Viernes Negro', 'nothing', 'Llegó un viernes frío.'],
  ['El día a día cansa.', 'El día a día', 'nothing', 'El día de lluvia cansa.'],
  ['Así fue año tras año.', 'año tras año', 'nothing', 'Así fue un año.'],
  ['Dijo buenos días a todos.', 'buenos días', 'nothing', 'Dijo que esos días llovía.'],
  ['Abre de lunes a viernes.', 'de lunes a viernes', 'nothing', 'Abre el lunes y el viernes.'],
  ['Estudia la Guerra de los Cien Años.', 'Guerra de los Cien Años', 'nothing', 'Duró cien años.'],
  ['Llame al 91 555 2019 ya.', '91 555 2019', 'nothing', 'Hubo 555 en 2019.'],
  ['La nota fue de 9/10 al final.', '9/10', 'nothing', 'La nota fue de 9 o 10.'],
  ['Perdieron la temporada 2019-20 entera.', '2019-20', 'nothing', 'Perdieron mucho en 2019-20.'],
];
