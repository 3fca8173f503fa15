#!/usr/bin/env node
// The command `chuanzhu`: teaches Node to run TypeScript, then runs the commands. Plain JavaScript, because nothing has done so yet.
import { register } from 'tsx/esm/api';

register();
await import('./cli.ts');
