/** Floor 0: numbers with a check digit: citizens, organisations, bank accounts. Knows no forms and no database. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {})
package org.banjie.numbers;
