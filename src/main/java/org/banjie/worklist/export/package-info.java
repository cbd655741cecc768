/** Lists to take away as workbooks. */
package org.banjie.worklist.export;
