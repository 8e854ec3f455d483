import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import './shell/base.css';
import { Desk } from './shell/Desk';

const root = document.getElementById('desk');
if (root !== null)
  createRoot(root).render(
    <StrictMode>
      <Desk />
    </StrictMode>,
  );
