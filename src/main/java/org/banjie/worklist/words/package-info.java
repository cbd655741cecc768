/** Open steps in words: rows, names, lamps. */
package org.banjie.worklist.words;
