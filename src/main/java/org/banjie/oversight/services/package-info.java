/** Whether what the program works with outside answers. */
package org.banjie.oversight.services;
