/** The deceased, and what the register of households knows of them and is told. */
package org.banjie.funeral.arrangement.deceased;
